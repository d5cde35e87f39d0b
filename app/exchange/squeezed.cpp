#include "exchange/squeezed.h"

#include <new>
#include <zlib.h>

namespace hipwise {

namespace {

/// zlib takes what it only reads by a pointer to something it could write.
Bytef *readOnly(std::string_view bytes)
{
    return reinterpret_cast<Bytef *>(const_cast<char *>(bytes.data()));
}

uInt count(std::size_t size)
{
    return static_cast<uInt>(size);
}

/// Ends what it was begun with.
class Stream
{
public:
    using End = int (*)(z_streamp);

    explicit Stream(End end)
        : m_end(end)
    {}
    ~Stream() { m_end(&m_state); }
    Stream(const Stream &) = delete;
    Stream &operator=(const Stream &) = delete;

    z_stream &state() { return m_state; }

private:
    z_stream m_state{};
    End m_end;
};

void give(z_stream &state, std::string_view bytes)
{
    state.next_in = readOnly(bytes);
    state.avail_in = count(bytes.size());
}

void takeInto(z_stream &state, std::string &bytes)
{
    state.next_out = reinterpret_cast<Bytef *>(bytes.data());
    state.avail_out = count(bytes.size());
}

} // namespace

std::string squeezed(std::string_view bytes, std::string_view dictionary)
{
    Stream stream(deflateEnd);
    z_stream &state = stream.state();
    constexpr int mostMemory = 9;
    if (deflateInit2(&state, Z_BEST_COMPRESSION, Z_DEFLATED, MAX_WBITS, mostMemory,
                     Z_DEFAULT_STRATEGY) != Z_OK)
        throw std::bad_alloc();
    deflateSetDictionary(&state, readOnly(dictionary), count(dictionary.size()));
    std::string out(deflateBound(&state, count(bytes.size())), '\0');
    give(state, bytes);
    takeInto(state, out);
    deflate(&state, Z_FINISH); // ends, as there is room for everything
    out.resize(state.total_out);
    return out;
}

std::optional<std::string> unsqueezed(std::string_view bytes, std::string_view dictionary,
                                      std::size_t most)
{
    Stream stream(inflateEnd);
    z_stream &state = stream.state();
    if (inflateInit(&state) != Z_OK)
        throw std::bad_alloc();
    std::string out(most, '\0');
    give(state, bytes);
    takeInto(state, out);
    int status = inflate(&state, Z_FINISH);
    if (status == Z_NEED_DICT &&
        inflateSetDictionary(&state, readOnly(dictionary), count(dictionary.size())) == Z_OK)
        status = inflate(&state, Z_FINISH);
    if (status != Z_STREAM_END || state.avail_in > 0)
        return std::nullopt;
    out.resize(state.total_out);
    return out;
}

} // namespace hipwise
