a"b c]d e`f
AS SELECT "a""b"."c]d", [c]d], `c]d` FROM "a""b"
