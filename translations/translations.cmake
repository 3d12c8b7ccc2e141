# One .ts file per language, compiled into the programs below :/i18n
