#include "figure/pose/linear_system.h"

#include <algorithm>
#include <cmath>

namespace hipwise {

LinearSystem::LinearSystem(std::size_t size)
    : m_size(size)
    , m_matrix(size * size)
    , m_right(size)
{}

std::vector<double> LinearSystem::solved()
{
    for (std::size_t i = 0; i < m_size; ++i) {
        for (std::size_t j = 0; j <= i; ++j) {
            double sum = at(i, j);
            for (std::size_t k = 0; k < j; ++k)
                sum -= at(i, k) * at(j, k);
            at(i, j) = i == j ? std::sqrt(std::max(sum, 1e-18)) : sum / at(j, j);
        }
    }
    for (std::size_t i = 0; i < m_size; ++i) {
        for (std::size_t k = 0; k < i; ++k)
            right(i) -= at(i, k) * right(k);
        right(i) /= at(i, i);
    }
    for (std::size_t i = m_size; i-- > 0;) {
        for (std::size_t k = i + 1; k < m_size; ++k)
            right(i) -= at(k, i) * right(k);
        right(i) /= at(i, i);
    }
    return m_right;
}

} // namespace hipwise
