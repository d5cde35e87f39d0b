#pragma once

#include "cli/command_line.h"
#include "support/catch.h"
#include "support/fake_clock.h"
#include "support/qt_strings.h"

#include <QFile>
#include <QTemporaryDir>

#include <nlohmann/json.hpp>

#include <map>

namespace hipwise {

/// What a command left behind.
struct Ran
{
    int status = 0;
    QString out;
    QString err;

    QStringList lines() const { return out.split(u'\n', Qt::SkipEmptyParts); }
    nlohmann::json json() const { return nlohmann::json::parse(out.toStdString()); }
};

/// A terminal to type into, with a clock that moves while the command sleeps, and a folder with
/// the user's files in "routines".
class Terminal
{
public:
    /// Of somebody who has answered the questions.
    Terminal() { m_profile.screened = CalendarDay(std::chrono::days(20'000)); }

    /// \a line as it would be typed, without quotes: words are parted by spaces.
    Ran run(const QString &line) { return run(line.split(u' ', Qt::SkipEmptyParts)); }

    Ran run(const QStringList &arguments)
    {
        CommandLine commands({.userFolder = path(QStringLiteral("routines")).toStdString(),
                              .clock = m_clock,
                              .sleep = [this](Milliseconds time) { sleep(time); },
                              .today = QDate(2026, 11, 23),
                              .version = QStringLiteral("1.2.3"),
                              .profile = [this] { return m_profile; },
                              .courses = [this](const std::string &id) { return m_courses[id]; },
                              .input = [this](qint64 most) { return m_input.left(most); }});
        Ran ran;
        QTextStream out(&ran.out);
        QTextStream err(&ran.err);
        ran.status = commands.run(arguments, out, err);
        return ran;
    }

    QString path(const QString &name) const { return m_folder.filePath(name); }

    /// Returns its path.
    QString write(const QString &name, const QByteArray &bytes)
    {
        const QString fileName = path(name);
        REQUIRE(QDir().mkpath(QFileInfo(fileName).path()));
        QFile file(fileName);
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
        return fileName;
    }

    /// What the person has said in the window.
    void setProfile(const Profile &profile) { m_profile = profile; }

    /// How the sessions of the routine with this id went.
    void setCourses(const std::string &id, const std::vector<SessionCourse> &courses)
    {
        m_courses[id] = courses;
    }

    /// What comes in by "-".
    void setInput(const QByteArray &bytes) { m_input = bytes; }

    /// Called after every sleep.
    void setOnSleep(std::function<void()> onSleep) { m_onSleep = std::move(onSleep); }
    Milliseconds slept() const { return m_slept; }
    Milliseconds longestSleep() const { return m_longestSleep; }

private:
    void sleep(Milliseconds time)
    {
        m_clock.advance(time);
        m_slept += time;
        m_longestSleep = std::max(m_longestSleep, time);
        if (m_onSleep)
            m_onSleep();
    }

    QTemporaryDir m_folder;
    FakeClock m_clock;
    Profile m_profile;
    std::map<std::string, std::vector<SessionCourse>> m_courses;
    QByteArray m_input;
    std::function<void()> m_onSleep;
    Milliseconds m_slept{0};
    Milliseconds m_longestSleep{0};
};

/// A routine file of a shipped step; \a extra are further members, each with a comma after it.
inline QByteArray routineFile(const QByteArray &id, const QByteArray &extra = {})
{
    return R"({"$schema": "routine.schema.json", "id": ")" + id + R"(", "title": "My morning",
"goal": "Wake up.", "audience": "me", "level": "beginner", "frequency": "daily",)" +
           extra + R"(
"steps": [{"step": "ch-march", "dose": {"tempo_s": 2.5, "repetitions": 5}},
          {"step": "ch-figure-4", "dose": {"hold_s": 20, "repetitions": 1}}]})";
}

/// A step file with nothing wrong.
inline QByteArray stepFile()
{
    return R"({"$schema": "step.schema.json", "id": "shake", "name": "Shake it off",
"position": "standing", "laterality": "bilateral", "kind": "dynamic", "level": 1,
"setup": "Stand.", "cues": ["Shake."], "dose": {"duration_s": 20}, "sources": ["app-rule"]})";
}

} // namespace hipwise
