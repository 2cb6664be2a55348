#include "cli/command.h"

int main(int argc, char** argv) { return roadbook::run_program(argc, argv); }
