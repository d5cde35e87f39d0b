#include "load_bench.h"

#include "table.h"
#include "timing.h"

#include "catalog/catalog.h"
#include "catalog/folder_reader.h"
#include "catalog/library_finder.h"
#include "catalog/lint.h"
#include "catalog/shipped_content.h"

#include <nlohmann/json.hpp>
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validator.hpp>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>

namespace hipwise::bench {

namespace {

namespace fs = std::filesystem;
using nlohmann::json;

constexpr int routineCount = 10'000;

/// A folder of routines made from a shipped one, removed at the end.
class RoutineFolder
{
public:
    RoutineFolder()
        : m_path(fs::temp_directory_path() / "hipwise-bench-routines")
    {
        fs::remove_all(m_path);
        fs::create_directories(m_path);
        for (const ContentFile &file : shippedContent()) {
            if (file.name == "routines/seed-lying.json")
                m_template = json::parse(file.bytes);
        }
        for (int i = 0; i < routineCount; ++i) {
            m_template["id"] = "bench-" + std::to_string(i);
            m_template["title"] = "Routine number " + std::to_string(i);
            std::ofstream(m_path / ("bench-" + std::to_string(i) + ".json")) << m_template.dump(2);
        }
    }
    ~RoutineFolder() { fs::remove_all(m_path); }

    const fs::path &path() const { return m_path; }

private:
    fs::path m_path;
    json m_template;
};

/// The same bytes with the libraries alone.
void loadBare(const fs::path &folder, const valijson::Schema &schema)
{
    for (const auto &entry : fs::directory_iterator(folder)) {
        std::ifstream stream(entry.path(), std::ios::binary);
        std::stringstream bytes;
        bytes << stream.rdbuf();
        const json document = json::parse(bytes.str());
        valijson::Validator validator;
        const valijson::adapters::NlohmannJsonAdapter adapter(document);
        validator.validate(schema, adapter, nullptr);
    }
}

void populateRoutineSchema(valijson::Schema &schema)
{
    for (const ContentFile &file : shippedSchemas()) {
        if (file.name != "routine.schema.json")
            continue;
        json document = json::parse(file.bytes);
        document.erase("$id");
        valijson::SchemaParser().populateSchema(valijson::adapters::NlohmannJsonAdapter(document),
                                                schema);
    }
}

void benchLoad(const RoutineFolder &folder, const Catalog &shipped, const Schemas &schemas)
{
    valijson::Schema schema;
    populateRoutineSchema(schema);
    std::vector<double> bare;
    std::vector<double> ours;
    for (int run = 0; run < 3; ++run) {
        bare.push_back(medianMilliseconds(1, [&] { loadBare(folder.path(), schema); }));
        ours.push_back(medianMilliseconds(1, [&] {
            const Catalog whole = shipped.withUserContent(readFolder(folder.path()), schemas);
            if (whole.routines().size() < routineCount)
                std::abort();
        }));
    }
    const double floor = median(bare);
    const double figure = median(ours);
    printRow("10,000 user routines: load",
             number(figure, " ms") + " = " + number(figure / floor, " x"),
             "<= 1.5 x bare libraries " + number(floor, " ms"), figure <= 1.5 * floor);
}

void benchSearch(const RoutineFolder &folder, const Catalog &shipped, const Schemas &schemas)
{
    const Catalog whole = shipped.withUserContent(readFolder(folder.path()), schemas);
    const LibraryFinder finder(std::make_shared<const Catalog>(whole));
    double slowest = 0;
    for (const char *text : {"b", "bu", "buttock", "number 99", "zzz", "gluteus rolls", "sciatica"})
        slowest =
            std::max(slowest, medianMilliseconds(11, [&] { finder.find({.text = text}, {}); }));
    printRow("10,000 user routines: search, a key press", number(slowest, " ms"), "<= 5 ms",
             slowest <= 5);
}

} // namespace

void runLoadBench()
{
    const Catalog shipped = Catalog::shipped();
    const Schemas schemas;
    const RoutineFolder folder;
    benchLoad(folder, shipped, schemas);
    benchSearch(folder, shipped, schemas);

    const double read = medianMilliseconds(11, [] { Catalog::shipped(); });
    printRow("shipped content: read", number(read, " ms"), "(part of the start)", true);
    const FolderContent content{shippedContent(), {}};
    const double figure =
        medianMilliseconds(5, [&] { lint(content, shipped, schemas, bakedVerdicts()); });
    printRow("lint of the whole shipped content", number(figure, " ms"), "<= 250 ms",
             figure <= 250);
}

} // namespace hipwise::bench
