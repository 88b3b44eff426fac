(strftime('%s', 'now') || "x")
