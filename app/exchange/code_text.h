#pragma once

#include "exchange/exchange_fault.h"
#include "exchange/routine_parcel.h"

#include "model/result.h"

#include <string>
#include <string_view>

namespace hipwise {

/// What a code to scan says of \a parcel, whose files are JSON: "HIPWISE1:" and capitals, digits and
/// + - . / :
std::string codeText(const RoutineParcel &parcel);

/// Whether \a text means to be such a code, with or without blanks around.
bool isCodeText(std::string_view text);

/// The parcel that codeText() made \a text of. Blanks and lines do not count, nor do small letters.
/// The files in it are JSON objects, of which nothing has been checked.
Result<RoutineParcel, ExchangeFault> parcelFromCode(std::string_view text);

} // namespace hipwise
