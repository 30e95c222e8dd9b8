/**
 * Faces from which the shapes are learnt, by style of print. All are free (SIL Open Font License 1.1); `css` names the
 * file of an npm package in this folder, and without it the system's Noto faces are meant. None of the faces that the
 * samples use as foreign ones is among them. Kai faces for simplified characters are few: those after LXGW WenKai are
 * written with the brush, or made for Japan or Taiwan, and have the characters that these share with the mainland.
 * `wide` ones have all of Unicode's first block.
 */
export const FACES = [
  { style: 'hei', family: 'Noto Sans CJK SC', weight: 400, wide: true },
  { style: 'hei', family: 'Noto Sans CJK SC', weight: 700, wide: true },
  { style: 'hei', family: 'Noto Sans SC', weight: 300, css: '@fontsource/noto-sans-sc/300.css' },
  { style: 'hei', family: 'Noto Sans SC', weight: 500, css: '@fontsource/noto-sans-sc/500.css' },
  {
    style: 'hei',
    family: 'Chocolate Classical Sans',
    weight: 400,
    css: '@fontsource/chocolate-classical-sans/400.css',
  },
  { style: 'song', family: 'Noto Serif CJK SC', weight: 400, wide: true },
  { style: 'song', family: 'Noto Serif CJK SC', weight: 700, wide: true },
  { style: 'song', family: 'Noto Serif SC', weight: 300, css: '@fontsource/noto-serif-sc/300.css' },
  { style: 'song', family: 'Noto Serif SC', weight: 500, css: '@fontsource/noto-serif-sc/500.css' },
  { style: 'song', family: 'ZCOOL XiaoWei', weight: 400, css: '@fontsource/zcool-xiaowei/400.css' },
  {
    style: 'song',
    family: 'Cactus Classical Serif',
    weight: 400,
    css: '@fontsource/cactus-classical-serif/400.css',
  },
  {
    style: 'song',
    family: 'Source Han Serif CN for Display',
    weight: 400,
    css: '@chinese-fonts/sypxzs/dist/思源屏显臻宋/result.css',
  },
  {
    style: 'kai',
    family: 'LXGW WenKai',
    weight: 300,
    css: 'lxgw-wenkai-webfont/lxgwwenkai-light.css',
    wide: true,
  },
  {
    style: 'kai',
    family: 'LXGW WenKai',
    weight: 400,
    css: 'lxgw-wenkai-webfont/lxgwwenkai-regular.css',
    wide: true,
  },
  {
    style: 'kai',
    family: 'LXGW WenKai',
    weight: 700,
    css: 'lxgw-wenkai-webfont/lxgwwenkai-bold.css',
    wide: true,
  },
  { style: 'kai', family: 'Ma Shan Zheng', weight: 400, css: '@fontsource/ma-shan-zheng/400.css' },
  { style: 'kai', family: 'Yuji Syuku', weight: 400, css: '@fontsource/yuji-syuku/400.css' },
  { style: 'kai', family: 'Yuji Mai', weight: 400, css: '@fontsource/yuji-mai/400.css' },
  { style: 'kai', family: 'Yuji Boku', weight: 400, css: '@fontsource/yuji-boku/400.css' },
  { style: 'kai', family: 'Klee One', weight: 400, css: '@fontsource/klee-one/400.css' },
  { style: 'kai', family: 'Klee One', weight: 600, css: '@fontsource/klee-one/600.css' },
  { style: 'kai', family: 'Iansui', weight: 400, css: '@fontsource/iansui/400.css' },
]
