#include "history/packed_session.h"

#include "catalog/packing.h"
#include "history/packed_shape.h"
#include "history/routine_members.h"

#include <QCryptographicHash>

namespace hipwise {

namespace {

constexpr std::size_t digestSize = 32;

template<typename Packed>
const std::string &shapeOf()
{
    static const std::string shape = [] {
        PackedShape archive;
        archive(Packed());
        return archive.take();
    }();
    return shape;
}

/// Of \a bytes as \a Packed of \a program.
template<typename Packed>
std::string digestOf(std::string_view bytes, std::string_view program)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const std::string_view part :
         {program, std::string_view("\n"), std::string_view(shapeOf<Packed>()),
          std::string_view("\n"), bytes})
        hash.addData(QByteArrayView(part.data(), static_cast<qsizetype>(part.size())));
    return hash.result().toStdString();
}

template<typename Packed>
std::string sealed(const Packed &value, std::string_view program)
{
    Packer packer;
    packer(value);
    const std::string bytes = packer.take();
    return digestOf<Packed>(bytes, program) + bytes;
}

template<typename Packed>
std::optional<Packed> unsealed(std::string_view bytes, std::string_view program)
{
    if (bytes.size() < digestSize)
        return std::nullopt;
    const std::string_view digest = bytes.substr(0, digestSize);
    const std::string_view rest = bytes.substr(digestSize);
    if (digest != digestOf<Packed>(rest, program))
        return std::nullopt;
    Unpacker unpacker(rest);
    Packed value;
    unpacker(value);
    return unpacker.isComplete() ? std::optional(std::move(value)) : std::nullopt;
}

} // namespace

std::string packed(const GuidedRoutine &guided, std::string_view program)
{
    return sealed(guided, program);
}

std::string packed(const SessionSnapshot &snapshot, std::string_view program)
{
    return sealed(snapshot, program);
}

std::optional<GuidedRoutine> unpackedRoutine(std::string_view bytes, std::string_view program)
{
    return unsealed<GuidedRoutine>(bytes, program);
}

std::optional<SessionSnapshot> unpackedSnapshot(std::string_view bytes, std::string_view program)
{
    return unsealed<SessionSnapshot>(bytes, program);
}

} // namespace hipwise
