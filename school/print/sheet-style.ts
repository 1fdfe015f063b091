/** A sheet for A4 landscape, black on white: the printer's margins are 10 mm, so that 277 mm are left. */
export const sheetStyle = `
@page { size: A4 landscape; margin: 10mm 10mm 12mm; @bottom-right { content: counter(page) " / " counter(pages); } }
* { box-sizing: border-box; }
body { max-width: 277mm; margin: 0 auto; color: #000; background: #fff; font: 10pt/1.3 "Segoe UI", "DejaVu Sans", system-ui, sans-serif; }
header { display: flex; align-items: baseline; justify-content: space-between; gap: 8mm; border-bottom: 1pt solid; }
h1 { margin: 0; font-size: 16pt; overflow-wrap: anywhere; }
h2 { margin: 4mm 0 1mm; font-size: 11pt; break-after: avoid; }
p { margin: 1.5mm 0; }
table { width: 100%; table-layout: fixed; border-collapse: collapse; }
.name { width: 42mm; }
.sum { width: 18mm; font-size: 8.5pt; }
.remarks { width: 45mm; }
.many .remarks { width: 25mm; }
.many td, .many th:not(:first-child) { padding: 0; }
.many th:not(:first-child) { font-size: 8pt; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
th, td { height: 6mm; padding: 0 1mm; border: 0.4pt solid #777; text-align: center; }
th { font-size: 9pt; }
th[scope="row"], th.name { text-align: left; overflow-wrap: anywhere; }
tbody th { font-weight: normal; }
tbody tr:nth-child(5n) > * { border-bottom: 1.2pt solid #000; }
.total > * { border-top: 1.2pt solid #000; font-weight: bold; }
.lessons { columns: 4; column-gap: 6mm; margin: 0; padding: 0; list-style: none; }
.lessons li { break-inside: avoid; padding-left: 7mm; text-indent: -7mm; }
.lessons b { display: inline-block; width: 7mm; text-indent: 0; }
.feedback { margin: 0; padding-left: 5mm; }
.feedback li { break-inside: avoid; }
.room { break-inside: avoid; }
.room hr { height: 8mm; margin: 0; border: 0; border-bottom: 0.4pt solid #777; }
`;
