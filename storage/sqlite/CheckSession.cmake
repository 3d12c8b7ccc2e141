# Undo, history and notification all rest on SQLite's session extension; a library without it cannot be used.
include(CheckCXXSourceCompiles)
set(CMAKE_REQUIRED_LIBRARIES PkgConfig::Sqlite)
check_cxx_source_compiles("
    #define SQLITE_ENABLE_SESSION
    #define SQLITE_ENABLE_PREUPDATE_HOOK
    #include <sqlite3.h>
    int main() { return sqlite3session_create(nullptr, \"main\", nullptr); }" SAYSO_SQLITE_HAS_SESSION)
unset(CMAKE_REQUIRED_LIBRARIES)
if(NOT SAYSO_SQLITE_HAS_SESSION)
    message(FATAL_ERROR "This SQLite library was compiled without the session extension (SQLITE_ENABLE_SESSION and "
        "SQLITE_ENABLE_PREUPDATE_HOOK), on which undo and the history rest. The libraries of Debian, Fedora, Arch "
        "and Homebrew have it.")
endif()
