#include "catalog/folder_lines.h"
#include "catalog/sample_files.h"
#include "catalog/temporary_folder.h"
#include "support/catch.h"

#include <atomic>
#include <thread>

using namespace hipwise;

namespace fs = std::filesystem;

namespace {

/// Writes, halves and removes files and folders, as a careless editor does.
void meddle(const TemporaryFolder &folder, const std::atomic<bool> &isOver)
{
    for (int round = 0; !isOver; ++round) {
        const std::string name = "changing" + std::to_string(round % 7) + ".json";
        const std::string text = routineWith("my-morning", "changing-" + std::to_string(round % 7));
        std::error_code error;
        switch (round % 5) {
        case 0:
            folder.write(name, text.substr(0, text.size() / 2));
            break;
        case 1:
            folder.write(name, text);
            break;
        case 2:
            folder.write("inner/deep/" + name, text);
            break;
        case 3:
            fs::remove_all(folder / "inner", error);
            break;
        default:
            fs::remove(folder / name, error);
        }
    }
}

} // namespace

TEST_CASE("A folder that changes while it is read never takes the others along", "[folder]")
{
    const TemporaryFolder folder;
    folder.write("steady.json", sampleRoutineText);
    std::atomic<bool> isOver = false;
    std::thread meddler(meddle, std::cref(folder), std::cref(isOver));

    for (int round = 0; round < 300; ++round) {
        const FolderContent content = readFolder(folder.path());
        const Catalog catalog = shipped().withUserContent(content, schemas());
        CHECK(catalog.routine("my-morning"));
        // What has gone is no problem; what is half written is one of JSON.
        for (const BrokenFile &broken : catalog.brokenFiles()) {
            INFO(asLine(broken.problems.front()));
            CHECK((broken.problems.front().rule == "json" ||
                   broken.problems.front().rule == "reference"));
        }
    }
    isOver = true;
    meddler.join();
}
