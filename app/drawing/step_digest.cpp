#include "drawing/step_digest.h"

#include <QCryptographicHash>

#include <type_traits>

namespace hipwise {

namespace {

/// Counted up when the same step is drawn in another way, so that kept pictures are drawn anew.
constexpr int drawingVersion = 4;

/// Takes in values, each with its length, so that no two lists of values look the same.
class Digest
{
public:
    template<typename T>
    requires std::is_arithmetic_v<T> || std::is_enum_v<T>
    void add(const T &value)
    {
        m_hash.addData(QByteArrayView(reinterpret_cast<const char *>(&value), sizeof value));
    }

    void add(const std::string &text)
    {
        add(text.size());
        m_hash.addData(QByteArrayView(text.data(), static_cast<qsizetype>(text.size())));
    }

    template<typename T>
    void add(const std::optional<T> &value)
    {
        add(value.has_value());
        if (value)
            add(*value);
    }

    template<typename T>
    void add(const std::vector<T> &values)
    {
        add(values.size());
        for (const T &value : values)
            add(value);
    }

    void add(const Angles &angles)
    {
        for (const double angle : angles)
            add(angle);
    }

    // The bindings name every member, so that a new one cannot be forgotten here.

    void add(const JointAngles &joints)
    {
        const auto &[pitch, roll, turn, lumbar, thoracic, neck, workingHip, otherHip, workingKnee,
                     otherKnee, workingAnkle, otherAnkle, workingShoulder, otherShoulder,
                     workingElbow, otherElbow] = joints;
        addAll(pitch, roll, turn, lumbar, thoracic, neck, workingHip, otherHip, workingKnee,
               otherKnee, workingAnkle, otherAnkle, workingShoulder, otherShoulder, workingElbow,
               otherElbow);
    }

    void add(const PosePart &value)
    {
        const auto &[part, side] = value;
        addAll(part, side);
    }

    void add(const PoseContact &contact)
    {
        const auto &[part, on] = contact;
        addAll(part, on);
    }

    void add(const HandReach &reach)
    {
        const auto &[place, side, elbow, fingers] = reach;
        addAll(place, side, elbow, fingers);
    }

    void add(const FootReach &reach)
    {
        const auto &[place] = reach;
        add(place);
    }

    void add(const PoseTouch &touch)
    {
        const auto &[contacts, workingHand, otherHand, workingFoot, otherFoot] = touch;
        addAll(contacts, workingHand, otherHand, workingFoot, otherFoot);
    }

    void add(const KeyPose &key)
    {
        const auto &[name, joints, touch, takes] = key; // a name and a pace do not show
        addAll(joints, touch);
    }

    void add(const PoseView &view)
    {
        const auto &[around, above] = view;
        addAll(around, above);
    }

    void add(const PoseMuscle &value)
    {
        const auto &[muscle, side] = value;
        addAll(muscle, side);
    }

    void add(const PlacedThing &thing)
    {
        const auto &[at, distance] = thing;
        addAll(at, distance);
    }

    void add(const PoseScene &scene)
    {
        const auto &[ground, bedEnd, chair, wall, counter, step, pillow, ball] = scene;
        addAll(ground, bedEnd, chair, wall, counter, step, pillow, ball);
    }

    void add(const Pose &pose)
    {
        const auto &[base, keys, loop, touch, scene, view, muscles, arrows] = pose;
        addAll(base, keys, loop, touch, scene, view, muscles, arrows);
    }

    void add(const Posture &posture)
    {
        const auto &[id, joints, touch, view] = posture;
        addAll(id, joints, touch, view);
    }

    template<typename... Values>
    void addAll(const Values &...values)
    {
        (add(values), ...);
    }

    QByteArray word() const { return m_hash.result().toHex(); }

private:
    QCryptographicHash m_hash{QCryptographicHash::Sha1};
};

} // namespace

QByteArray digestOf(const Step &step, const Posture &base)
{
    Digest digest;
    digest.addAll(drawingVersion, step.position, step.support, step.laterality, step.muscleGroups,
                  step.pose, base);
    return digest.word();
}

} // namespace hipwise
