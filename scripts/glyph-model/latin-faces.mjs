/**
 * Faces in which the letters and digits of domains are printed, or whose letters are those of such a face: Arimo, Tinos
 * and Cousine have the shapes' widths of Arial, Times New Roman and Courier New, Carlito those of Calibri, the Noto Sans
 * SC those of the Source Han faces. All are free (SIL Open Font License 1.1, DejaVu: Bitstream Vera).
 */
const of = (family, folder, ...weights) =>
  weights.map((weight) => ({ family, weight, css: `@fontsource/${folder}/latin-${weight}.css` }))

export const LATIN_FACES = [
  ...of('Noto Sans SC', 'noto-sans-sc', 400, 700),
  ...of('Noto Serif SC', 'noto-serif-sc', 400, 700),
  ...of('DejaVu Sans', 'dejavu-sans', 400, 700),
  ...of('DejaVu Serif', 'dejavu-serif', 400),
  ...of('DejaVu Mono', 'dejavu-mono', 400),
  ...of('Arimo', 'arimo', 400, 700),
  ...of('Tinos', 'tinos', 400, 700),
  ...of('Cousine', 'cousine', 400, 700),
  ...of('Carlito', 'carlito', 400, 700),
  ...of('Caladea', 'caladea', 400),
  ...of('Gelasio', 'gelasio', 400),
  ...of('Roboto', 'roboto', 400, 500),
  ...of('Roboto Mono', 'roboto-mono', 400),
  ...of('Open Sans', 'open-sans', 400, 600),
  ...of('Noto Sans', 'noto-sans', 400),
  ...of('Noto Serif', 'noto-serif', 400),
  ...of('Noto Sans Mono', 'noto-sans-mono', 400),
  ...of('Source Code Pro', 'source-code-pro', 400),
  ...of('Inter', 'inter', 400),
  ...of('Lato', 'lato', 400),
  ...of('IBM Plex Sans', 'ibm-plex-sans', 400),
  ...of('PT Serif', 'pt-serif', 400),
  ...of('ZCOOL XiaoWei', 'zcool-xiaowei', 400),
  { family: 'LXGW WenKai', weight: 400, css: 'lxgw-wenkai-webfont/lxgwwenkai-regular.css' },
]
