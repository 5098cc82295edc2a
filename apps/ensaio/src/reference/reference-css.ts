/** The style of the reference. */
export const REFERENCE_CSS = `:root { color-scheme: light dark; --line: light-dark(#d5d5d0, #45454a); --dim: light-dark(#5c5c58, #a9a9a4); }
body { margin: 0; font: 15px/1.5 system-ui, sans-serif; color: light-dark(#1c1c1a, #ececea); background: light-dark(#fff, #1b1b1d); }
main { max-width: 60rem; margin: 0 auto; padding: 1.5rem; overflow-wrap: anywhere; }
a { color: light-dark(#0b57a4, #8ab8ff); }
code, pre { font: 0.9em ui-monospace, monospace; }
pre { overflow: auto; padding: 0.75rem; border: 1px solid var(--line); border-radius: 6px; }
small { color: var(--dim); }
section { border-top: 1px solid var(--line); margin-top: 1.5rem; }
section:target { outline: 2px solid light-dark(#0b57a4, #8ab8ff); outline-offset: 0.5rem; }
nav ul { columns: 22rem; padding: 0; list-style: none; }
ul.schema { padding-left: 1rem; list-style: none; border-left: 1px solid var(--line); }
.type { color: light-dark(#7a3e00, #f0b070); }
.fidelity { font-size: 0.8em; padding: 0 0.4em; border: 1px solid var(--line); border-radius: 999px; }
.assumed { border-style: dashed; }
`
