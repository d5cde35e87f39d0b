# Every target of ours links Hipwise::Warnings privately; nobody else's headers are held to it.
add_library(hipwise_warnings INTERFACE)
add_library(Hipwise::Warnings ALIAS hipwise_warnings)
target_compile_options(hipwise_warnings INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wold-style-cast -Wnon-virtual-dtor
    $<$<BOOL:${HIPWISE_WERROR}>:-Werror>)
if(HIPWISE_SANITIZE AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    # Among the checks of the sanitizers GCC loses sight of what is initialised.
    target_compile_options(hipwise_warnings INTERFACE -Wno-maybe-uninitialized)
endif()
target_compile_definitions(hipwise_warnings INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_KEYWORDS QT_NO_FOREACH)
