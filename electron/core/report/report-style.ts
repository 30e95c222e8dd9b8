/** The light tokens of the window, for paper: A4, readable in black and white. */
export const REPORT_STYLE = `
:root{--canvas:#F5F3EE;--surface:#FFFFFF;--sunken:#ECE9E1;--line:#DDD9CF;--control:#837F74;--text:#1C1E22;--text2:#474A51;
--text3:#5F626A;--block:#B0231B;--risk:#855000;--confirm:#6A3D9E;--hint:#0A6474;--offline:#4F5A66;--passed:#1B6A3A;
--block-soft:#FBEAE7}
@page{size:A4;margin:16mm 15mm 18mm}
*{box-sizing:border-box}
body{margin:0;background:var(--canvas);color:var(--text);font:14px/22px -apple-system,"Segoe UI Variable Text","Segoe UI",
"PingFang SC","Microsoft YaHei UI","Microsoft YaHei","Noto Sans CJK SC","Source Han Sans SC",sans-serif;
font-variant-numeric:tabular-nums;line-break:strict;text-autospace:normal;overflow-wrap:anywhere}
main{max-width:820px;margin:0 auto;padding:40px 40px 64px;background:var(--surface);min-height:100vh}
h1{font-size:22px;line-height:30px;font-weight:600;margin:0 0 4px}
h2{display:flex;align-items:center;gap:8px;font-size:17px;line-height:26px;font-weight:600;margin:32px 0 0;padding-bottom:8px;
border-bottom:1px solid var(--control);break-after:avoid}
h3{font-size:14px;line-height:22px;font-weight:600;margin:0;break-after:avoid}
h2 small,.small{font-size:12px;line-height:18px;font-weight:400;color:var(--text3)}
p{margin:0;max-width:42em;orphans:3;widows:3}
.lead{color:var(--text2);margin-bottom:20px}
.facts{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));gap:0 32px;margin:0 0 20px;border-top:1px solid var(--line)}
.facts div{display:flex;gap:16px;padding:6px 0;border-bottom:1px solid var(--line)}
.facts dt{flex:0 0 64px;color:var(--text3)}
.facts dd{margin:0}
.value{text-autospace:no-autospace}
.counts{display:grid;grid-template-columns:repeat(7,minmax(0,1fr));margin:0;padding:0;list-style:none;border:1px solid var(--line);
border-radius:8px}
.counts li{padding:10px 4px 8px 12px;border-left:1px solid var(--line);font-size:12px;line-height:18px;color:var(--text2)}
.counts li:first-child{border-left:0}
.counts b{display:flex;align-items:center;gap:6px;font-size:22px;line-height:30px;font-weight:600;color:var(--text)}
.counts .none b{color:var(--text3);font-weight:400}
.glyph{flex:none;width:16px;height:16px;vertical-align:-3px;color:var(--ink,currentColor)}
.glyph .fill{fill:currentColor;stroke:none}
.glyph .line{fill:none;stroke:currentColor;stroke-width:1.5;stroke-linecap:round}
.glyph .mark{fill:none;stroke:#fff;stroke-width:1.7;stroke-linecap:round}
.block,.mismatch{--ink:var(--block)}.risk{--ink:var(--risk)}.confirm,.unsure{--ink:var(--confirm)}.hint{--ink:var(--hint)}
.offline{--ink:var(--offline)}.not-checked{--ink:var(--text3)}.passed,.match{--ink:var(--passed)}
.override{margin:16px 0 0;padding:10px 14px;border:1px solid var(--block);border-left-width:4px;border-radius:6px;
break-inside:avoid}
.item{display:grid;grid-template-columns:24px minmax(0,1fr);padding:14px 0;border-bottom:1px solid var(--line);break-inside:avoid}
.item{padding-left:12px;border-left:2px solid var(--ink)}.item.block{border-left-width:5px}.item.confirm{border-left-style:dashed}
.item+.item{margin-top:6px}
.item .glyph{margin-top:3px}
.tag{display:inline-block;margin-right:4px;padding:0 5px;border:1px solid currentColor;border-radius:3px;font-size:11px;line-height:16px;
font-weight:600;vertical-align:1px}
.item.block .tag{background:var(--text);border-color:var(--text);color:#fff;print-color-adjust:exact;-webkit-print-color-adjust:exact}
.item.confirm .tag{border-style:dashed}
.item header{display:flex;justify-content:space-between;gap:16px}
.item header .small{flex:none;max-width:40%;text-align:right;padding-top:2px}
.pair{display:grid;grid-template-columns:52px minmax(0,1fr);margin-top:4px;font-size:13px;line-height:20px}
.pair>span:first-child{color:var(--text3)}
.crop{display:block;max-width:100%;max-height:56px;margin:4px 0;padding:3px;border:1px solid var(--line);background:var(--sunken)}
.list{margin:0;padding:0;list-style:none}
.list .glyph{margin-top:2px}
.list li{display:grid;grid-template-columns:24px minmax(0,1fr);padding:8px 0;border-bottom:1px solid var(--line);break-inside:avoid;
font-size:13px;line-height:20px}
.box{display:inline-block;width:14px;height:14px;margin-top:3px;border:1.5px solid var(--control);border-radius:3px}
details{margin-top:32px}
summary{font-size:17px;line-height:26px;font-weight:600;padding-bottom:8px;border-bottom:1px solid var(--control);cursor:pointer}
.material{margin-top:16px}
.material h3,.material>p{break-after:avoid}
thead{display:table-header-group}
table{width:100%;border-collapse:collapse;margin-top:4px;font-size:13px;line-height:20px;table-layout:fixed}
th{font-weight:400;color:var(--text3);text-align:left;border-bottom:1px solid var(--control)}
th,td{padding:5px 8px 5px 0;vertical-align:top}
td{border-bottom:1px solid var(--line)}
tr{break-inside:avoid}
td.value{font-family:"Cascadia Mono",Consolas,ui-monospace,Menlo,"Noto Sans Mono","Noto Sans CJK SC",monospace;font-size:12.5px}
.w1{width:16%}.w2{width:30%}.w3{width:30%}.w4{width:12%}
footer{break-inside:avoid;margin-top:40px;padding-top:12px;border-top:1px solid var(--line)}
footer .packs{max-width:none;margin-top:8px}
@media print{body,main{background:#fff}details::details-content{content-visibility:visible;block-size:auto}
summary{list-style:none;break-after:avoid}
details .list{columns:2;column-gap:24px}details .list li{padding:2px 0;border:0;font-size:11px;line-height:15px}
details .glyph{width:11px;height:11px}section>*:first-child+*{break-before:avoid}main{max-width:none;padding:0;min-height:0}.glyph,.crop,.override,.counts{print-color-adjust:exact;
-webkit-print-color-adjust:exact}}
@media (max-width:640px){main{padding:20px}.counts{grid-template-columns:repeat(4,minmax(0,1fr))}.facts{grid-template-columns:1fr}}
`
