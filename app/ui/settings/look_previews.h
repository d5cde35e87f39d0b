#pragma once

#include "drawing/figure_look.h"
#include "figure/posture.h"
#include "model/step.h"

#include <QImage>
#include <QObject>
#include <QSize>

#include <atomic>
#include <vector>

class QThread;

namespace hipwise {

/// Small pictures of every person there is, drawn off the GUI thread when they are first wanted.
class LookPreviews : public QObject
{
    Q_OBJECT

public:
    /// All show the end of \a sample.
    LookPreviews(Step sample, std::vector<Posture> postures, QObject *parent = nullptr);
    ~LookPreviews() override;

    /// Begins to draw on this ground, unless that has been done.
    void want(QSize pixels, FigureGround ground);

    /// Null until drawn() has come.
    QImage picture(const FigureLook &look) const;

Q_SIGNALS:
    void drawn();

private:
    struct Preview
    {
        FigureLook look;
        QImage picture;
    };

    void draw(QSize pixels, FigureGround ground);
    void finish();

    Step m_sample;
    std::vector<Posture> m_postures;
    std::vector<Preview> m_previews;
    QSize m_pixels;
    FigureGround m_ground = FigureGround::Light;
    std::atomic<bool> m_ends = false;
    QThread *m_thread = nullptr;
};

} // namespace hipwise
