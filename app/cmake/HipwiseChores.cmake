# Chores are targets: cmake --build build/dev --target format, format-check, tidy, lint-routines.
find_program(CLANG_FORMAT clang-format)
find_program(RUN_CLANG_TIDY NAMES run-clang-tidy run-clang-tidy-14)
file(GLOB_RECURSE hipwise_own_code CONFIGURE_DEPENDS
    ${PROJECT_SOURCE_DIR}/app/*.h ${PROJECT_SOURCE_DIR}/app/*.cpp
    ${PROJECT_SOURCE_DIR}/tests/*.h ${PROJECT_SOURCE_DIR}/tests/*.cpp)

if(CLANG_FORMAT)
    add_custom_target(format COMMAND ${CLANG_FORMAT} -i ${hipwise_own_code} VERBATIM)
    add_custom_target(format-check COMMAND ${CLANG_FORMAT} --dry-run -Werror ${hipwise_own_code} VERBATIM)
endif()

if(RUN_CLANG_TIDY AND PYTHON3)
    # In groups, which takes a third of the time; see source_groups.py.
    set(tidy_groups ${PROJECT_BINARY_DIR}/tidy)
    add_custom_target(tidy
        COMMAND ${PYTHON3} ${CMAKE_CURRENT_LIST_DIR}/tidy_groups.py
            ${PROJECT_BINARY_DIR} ${PROJECT_SOURCE_DIR}/app ${tidy_groups}
        COMMAND ${RUN_CLANG_TIDY} -quiet -p ${tidy_groups}
        VERBATIM)
endif()

if(TARGET hipwise)
    add_custom_target(lint-routines COMMAND hipwise lint ${PROJECT_SOURCE_DIR}/routines VERBATIM)
endif()
