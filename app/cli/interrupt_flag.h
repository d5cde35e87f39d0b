#pragma once

namespace hipwise {

/// While one of these lives, Ctrl-C (SIGINT) does not end the program but raises the flag. Then
/// everything is as it was before. There is at most one at a time. A program started with SIGINT
/// ignored goes on ignoring it.
class InterruptFlag
{
public:
    InterruptFlag();
    ~InterruptFlag();
    InterruptFlag(const InterruptFlag &) = delete;
    InterruptFlag &operator=(const InterruptFlag &) = delete;

    bool isRaised() const;

private:
    using Handler = void (*)(int);

    Handler m_before;
};

} // namespace hipwise
