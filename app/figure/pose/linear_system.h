#pragma once

#include <cstddef>
#include <vector>

namespace hipwise {

/// A symmetric, positive definite system of equations, solved by Cholesky's way.
class LinearSystem
{
public:
    explicit LinearSystem(std::size_t size);

    double &at(std::size_t row, std::size_t column) { return m_matrix[row * m_size + column]; }
    double &right(std::size_t row) { return m_right[row]; }
    /// The unknowns; the system is used up. Only the lower half of the matrix is read.
    std::vector<double> solved();

private:
    std::size_t m_size;
    std::vector<double> m_matrix;
    std::vector<double> m_right;
};

} // namespace hipwise
