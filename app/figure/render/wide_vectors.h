#pragma once

/// Before a function with plain loops over samples or pixels: it is compiled twice, and processors
/// with AVX2 take the one with vectors of eight. Both reckon the same, bit for bit, as neither fuses
/// a product with a sum. Not for sanitizers, whose checks come before what picks the function.
#if defined(__x86_64__) && defined(__gnu_linux__) && defined(__GNUC__) && !defined(__clang__) &&   \
    !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
#define HIPWISE_WIDE_VECTORS __attribute__((target_clones("avx2", "default"), flatten))
#else
#define HIPWISE_WIDE_VECTORS
#endif
