a]b c d]e
AS SELECT [c]"x", "c"`y`, 1c FROM "a]b"
