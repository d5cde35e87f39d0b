#include "cli/json_text.h"
#include "cli/printable.h"
#include "support/qt_strings.h"

#include <nlohmann/json.hpp>

using namespace hipwise;

TEST_CASE("What could steer a terminal is spelled out", "[cli]")
{
    CHECK(printable(u"a\u001b[2J\nb") == QStringLiteral("a\\u001b[2J\\u000ab"));
    CHECK(printable(u"\u009b\u007f") == QStringLiteral("\\u009b\\u007f"));
    CHECK(printable(u"\u202egpj.exe") == QStringLiteral("\\u202egpj.exe"));
    CHECK(printable(u"\u2028") == QStringLiteral("\\u2028"));
}

TEST_CASE("Words stay as they are in any script", "[cli]")
{
    const QString text = QStringLiteral("Hüfte 20 s × 3, 股関節, 🦵");
    CHECK(printable(text) == text);
    CHECK(inQuotes(text) == u'"' + text + u'"');
}

TEST_CASE("Bytes that are no UTF-8 are spelled out", "[cli]")
{
    CHECK(printable(std::string_view("a\xff")) == QStringLiteral("a\\xff"));
}

TEST_CASE("JSON text keeps what could steer a terminal, escaped", "[cli]")
{
    const nlohmann::ordered_json json{{"file", "a\u009b2J\u202e\x7f\x1b × ü"}};
    const QString text = jsonText(json);
    CHECK(text == QStringLiteral("{\n  \"file\": \"a\\u009b2J\\u202e\\u007f\\u001b × ü\"\n}\n"));
    CHECK(nlohmann::ordered_json::parse(text.toStdString()) == json);
}
