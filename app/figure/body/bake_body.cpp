// hipwise_bake_body FILE: makes the skin of both builds and writes it as C++. Runs while Hipwise is
// built, as making it takes longer than a start may.

#include "figure/body/build_body.h"
#include "figure/body/packed_body.h"
#include "figure/body/shipped_body.h"

#include <fstream>
#include <iostream>
#include <string_view>

using namespace hipwise;

namespace {

void writeWords(std::ostream &out, std::string_view name, const std::vector<std::uint64_t> &words)
{
    out << "const std::uint64_t " << name << "[] = {" << std::hex;
    for (std::size_t i = 0; i < words.size(); ++i)
        out << (i % 5 == 0 ? "\n    " : " ") << "0x" << words[i] << "U,";
    out << std::dec << "\n};\n\n";
}

void writeSource(std::ostream &out)
{
    out << "// Written by hipwise_bake_body.\n"
           "#include \"figure/body/shipped_body_data.h\"\n\n"
           "namespace hipwise {\n\n"
           "namespace {\n\n";
    writeWords(out, "slender", packed(buildLeftHalf(Build::Slender, shippedVoxelScale)));
    writeWords(out, "sturdy", packed(buildLeftHalf(Build::Sturdy, shippedVoxelScale)));
    out << "} // namespace\n\n"
           "std::span<const std::uint64_t> shippedBodyData(Build build)\n"
           "{\n"
           "    if (build == Build::Sturdy)\n"
           "        return sturdy;\n"
           "    return slender;\n"
           "}\n\n"
           "} // namespace hipwise\n";
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 2) {
        std::cerr << "usage: hipwise_bake_body FILE\n";
        return 2;
    }
    std::ofstream out(argv[1]);
    writeSource(out);
    if (!out.flush()) {
        std::cerr << argv[1] << ": cannot be written\n";
        return 1;
    }
    return 0;
}
