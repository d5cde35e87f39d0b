# One folder is one layer is one static library: hipwise_layer(session SOURCES ... LINKS Hipwise::Model).
# Headers are included by layer, as "session/timeline.h"; a layer that is not linked is missed by the linker.
function(hipwise_layer name)
    cmake_parse_arguments(layer "" "" "SOURCES;LINKS;PRIVATE_LINKS;PCH" ${ARGN})
    add_library(hipwise_${name} STATIC ${layer_SOURCES})
    string(SUBSTRING ${name} 0 1 initial)
    string(SUBSTRING ${name} 1 -1 rest)
    string(TOUPPER ${initial} initial)
    add_library(Hipwise::${initial}${rest} ALIAS hipwise_${name})
    target_include_directories(hipwise_${name} PUBLIC ${PROJECT_SOURCE_DIR}/app)
    target_link_libraries(hipwise_${name}
        PUBLIC ${layer_LINKS} PRIVATE ${layer_PRIVATE_LINKS} Hipwise::Warnings)
    if(layer_PCH)
        target_precompile_headers(hipwise_${name} PRIVATE ${layer_PCH})
    endif()
    hipwise_in_groups(hipwise_${name})
endfunction()
