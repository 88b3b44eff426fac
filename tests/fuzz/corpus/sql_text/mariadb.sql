t c x
SELECT `a;b`, "it\"s;", 'it\'s;' # comment;
FROM t; SET @a := 1;
