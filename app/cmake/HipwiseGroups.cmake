# hipwise_in_groups(target) lets a target's sources be compiled several at a time, which takes a
# third of the time for the whole and is dear for one changed source: for builds that are made
# once. CMake's own batches would put sources together that have helpers of one name.
option(HIPWISE_GROUPED "Compile sources in groups, for a build that is made once" OFF)

find_program(PYTHON3 python3)

function(hipwise_in_groups target)
    if(NOT HIPWISE_GROUPED OR NOT PYTHON3)
        return()
    endif()
    get_target_property(sources ${target} SOURCES)
    list(FILTER sources INCLUDE REGEX "\\.cpp$")
    # One that is made by the build cannot be read yet.
    list(FILTER sources EXCLUDE REGEX "^${PROJECT_BINARY_DIR}")
    list(TRANSFORM sources PREPEND "${CMAKE_CURRENT_SOURCE_DIR}/" REGEX "^[^/]")
    execute_process(
        COMMAND ${PYTHON3} ${PROJECT_SOURCE_DIR}/app/cmake/source_groups.py ${sources}
        OUTPUT_VARIABLE lines COMMAND_ERROR_IS_FATAL ANY)
    string(REGEX MATCHALL "[0-9]+\t[^\n]+" lines "${lines}")
    foreach(line IN LISTS lines)
        string(REGEX MATCH "^([0-9]+)\t(.+)$" line "${line}")
        set_source_files_properties(${CMAKE_MATCH_2} PROPERTIES UNITY_GROUP ${CMAKE_MATCH_1})
    endforeach()
    set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_MODE GROUP)
endfunction()
