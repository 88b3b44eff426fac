# SPDX-License-Identifier: MIT
# Reads `ctest --verbose`, prints one line a test program and the whole output of those that fail,
# and at the end the sums of Qt Test's totals. A program that ends badly or prints no totals counts as failed.

# "12: text" is a line that test 12 printed.
/^[0-9]+: / {
    number = $1 + 0
    text = substr($0, index($0, ": ") + 2)
    output[number] = output[number] text "\n"
    if (text ~ /^Totals: [0-9]+ passed, [0-9]+ failed, [0-9]+ skipped/) {
        split(text, field, /[ ,]+/)
        totals[number]++
        passed[number] += field[2]
        failed[number] += field[4]
        skipped[number] += field[6]
    }
    next
}

# " 3/40 Test #12: tst_schema ......   Passed    0.10 sec"
/^ *[0-9]+\/[0-9]+ Test +#[0-9]+: / {
    match($0, /#[0-9]+/)
    number = substr($0, RSTART + 1, RLENGTH - 1) + 0
    rest = substr($0, RSTART + RLENGTH + 2)
    split(rest, word, " ")
    ended_well = $0 ~ / Passed +[0-9.]+ sec/
    if (!totals[number] || (!ended_well && !failed[number]))
        failed[number]++
    bad = failed[number] || skipped[number]
    if (bad)
        printf "%s", output[number]
    printf "%-6s %-40s %d passed, %d failed, %d skipped\n", bad ? "FAILED" : "ok", word[1], passed[number],
        failed[number], skipped[number]
    if (!ended_well)
        print "       " rest
    else if (!totals[number])
        print "       It ended well but printed no line \"Totals: N passed, N failed, N skipped\"."
    if (bad)
        bad_names = bad_names " " word[1]
    all_passed += passed[number]
    all_failed += failed[number]
    all_skipped += skipped[number]
    programs++
    delete output[number]
    fflush()
    next
}

/^CMake Error|^Unable to find|^Could not find|^No tests were found/ { print }

END {
    if (!programs) {
        print "No test program ran."
        all_failed++
    }
    if (bad_names)
        print "\nNot clean:" bad_names
    printf "\n%d passed, %d failed, %d skipped\n", all_passed, all_failed, all_skipped
    exit (all_failed || all_skipped) ? 1 : 0
}
