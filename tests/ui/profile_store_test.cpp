#include "catalog/temporary_folder.h"
#include "support/catch.h"
#include "support/qt_strings.h"
#include "ui/screening/profile_store.h"

#include <QFile>
#include <QFileInfo>

using namespace hipwise;

namespace {

constexpr CalendarDay today(std::chrono::year(2026) / 11 / 26);

Profile somebody()
{
    return {{"thr_posterior", "glaucoma"},
            {"thr_posterior"},
            today,
            today - std::chrono::days(1),
            WarningSign{today, "ST07", "RF08"},
            today - std::chrono::days(2)};
}

struct Kept
{
    TemporaryFolder folder;
    QString fileName = QString::fromStdString((folder / "data/profile.json").string());
    ProfileStore store{fileName};

    void write(const QByteArray &bytes)
    {
        REQUIRE(store.save({}));
        QFile file(fileName);
        REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        REQUIRE(file.write(bytes) == bytes.size());
    }
};

} // namespace

TEST_CASE("What a person said is there the next time", "[ui][profile]")
{
    const Kept kept;
    REQUIRE(kept.store.save(somebody()));
    CHECK(kept.store.load() == somebody());
}

TEST_CASE("Only the person can read what they said", "[ui][profile]")
{
    const Kept kept;
    REQUIRE(kept.store.save(somebody()));
    const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther |
                        QFileDevice::WriteOther;
    CHECK((QFileInfo(kept.fileName).permissions() & others) == QFileDevice::Permissions());
}

TEST_CASE("What is forgotten is gone from the disk", "[ui][profile]")
{
    const Kept kept;
    REQUIRE(kept.store.save(somebody()));
    CHECK(kept.store.forget());
    CHECK_FALSE(QFile::exists(kept.fileName));
    CHECK(kept.store.load() == Profile());
    CHECK(kept.store.forget());
}

TEST_CASE("A file that cannot be understood is asked for again", "[ui][profile]")
{
    Kept kept;
    for (const QByteArray &bytes :
         {QByteArray(), QByteArray("not json"), QByteArray(R"({"screened": 7, "flags": "x"})"),
          QByteArray(R"({"screened": "2026-13-45"})"), QByteArray(1'000'000, '[')}) {
        kept.write(bytes);
        CHECK(isScreeningDue(kept.store.load(), today));
    }
}

TEST_CASE("A warning sign that cannot be read wholly is one all the same", "[ui][profile]")
{
    Kept kept;
    kept.write(R"({"warning_sign": {"day": "yesterday", "rule": 7}})");
    CHECK(kept.store.load().sign);
    kept.write(R"({"warning_sign": null})");
    CHECK_FALSE(kept.store.load().sign);
}

TEST_CASE("Where nothing can be written it says so", "[ui][profile]")
{
    CHECK_FALSE(ProfileStore(QStringLiteral("/proc/none/profile.json")).save(somebody()));
}
