// SPDX-License-Identifier: MIT
#include "core/exporting/html_style.h"

namespace joinery {

QString htmlStyle()
{
    return QStringLiteral(R"(
:root { color-scheme: light dark; --ground: #ffffff; --panel: #f5f7fa; --line: #d7dde6; --text: #1d2433;
  --soft: #5b6577; --link: #1f5fbf; --mark: #fff3c4; }
@media (prefers-color-scheme: dark) {
  :root { --ground: #14181f; --panel: #1c222c; --line: #343d4c; --text: #e6eaf2; --soft: #9aa5b8; --link: #7fb0ff;
    --mark: #4a3f16; }
  .for-light { display: none; }
}
@media (prefers-color-scheme: light) { .for-dark { display: none; } }
* { box-sizing: border-box; }
html { scroll-behavior: smooth; scroll-padding-top: 1rem; }
body { margin: 0; background: var(--ground); color: var(--text); display: flex; align-items: flex-start;
  font: 15px/1.5 system-ui, "Segoe UI", Inter, Roboto, "Helvetica Neue", Arial, sans-serif; }
nav { position: sticky; top: 0; flex: none; width: 17rem; height: 100vh; overflow: auto; padding: 1.25rem 1rem;
  background: var(--panel); border-right: 1px solid var(--line); font-size: .92em; }
nav ul { list-style: none; margin: 0 0 1rem; padding: 0; }
nav li { overflow-wrap: anywhere; padding: .1rem 0; }
nav h2 { font-size: 1rem; margin: .75rem 0 .25rem; }
main { flex: 1; min-width: 0; max-width: 80rem; padding: 1.5rem 2rem 4rem; }
h1 { font-size: 1.7rem; margin: 0 0 1rem; overflow-wrap: anywhere; }
h2 { font-size: 1.3rem; margin: 2rem 0 .5rem; overflow-wrap: anywhere; }
h3 { font-size: 1.15rem; margin: 0; overflow-wrap: anywhere; }
h4 { font-size: .95rem; margin: 1rem 0 .25rem; color: var(--soft); }
a { color: var(--link); text-decoration: none; }
a:hover, a:focus { text-decoration: underline; }
section.entry { margin: 1rem 0; padding: 1rem 1.25rem; border: 1px solid var(--line); border-radius: 8px; }
section.entry:target { background: var(--mark); }
.kind { color: var(--soft); font-weight: normal; font-size: .85rem; margin-left: .5rem; }
.comment { margin: .5rem 0 0; white-space: pre-line; }
.remarks { margin: .25rem 0 0; color: var(--soft); }
.lists { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .93em; }
th, td { text-align: left; vertical-align: top; padding: .3rem .6rem; border-bottom: 1px solid var(--line);
  overflow-wrap: break-word; white-space: pre-line; }
th { color: var(--soft); font-weight: 600; border-bottom-width: 2px; }
code, pre { font: .93em/1.45 ui-monospace, "JetBrains Mono", "SF Mono", Menlo, Consolas, monospace; }
td code { white-space: pre-wrap; overflow-wrap: break-word; }
pre { margin: .75rem 0 0; padding: .75rem 1rem; background: var(--panel); border: 1px solid var(--line);
  border-radius: 6px; overflow: auto; }
.diagram { overflow: auto; max-height: 90vh; border: 1px solid var(--line); border-radius: 8px; }
.diagram svg { display: block; max-width: none; }
@media (max-width: 60rem) {
  body { display: block; }
  nav { position: static; width: auto; height: auto; max-height: 40vh; border-right: 0;
    border-bottom: 1px solid var(--line); }
  main { padding: 1rem; }
}
@media print {
  nav { display: none; }
  body { display: block; }
  section.entry { break-inside: avoid; }
  .diagram { max-height: none; overflow: visible; }
  .diagram svg { max-width: 100%; height: auto; }
}
)");
}

} // namespace joinery
