#include "desktop/mpris_root_adaptor.h"

#include "desktop/media_remote.h"

namespace hipwise {

MprisRootAdaptor::MprisRootAdaptor(MediaRemote &remote)
    : QDBusAbstractAdaptor(&remote)
    , m_remote(remote)
{}

void MprisRootAdaptor::Raise()
{
    Q_EMIT m_remote.raiseRequested();
}

/// CanQuit is false, so that the call has no effect.
void MprisRootAdaptor::Quit() {}

} // namespace hipwise
