import type { DrawMotif } from './motif'

const SENTENCES = [
  '清晨的雾还没有散，河上的船已经摇了出来。',
  '他把书合上，想起许多年前也有过这样一个下午。',
  '院子里的桂花开了，香气一直飘到巷口。',
  '老人说，这座桥修好的那一年，镇上来了很多人。',
  '风从山谷里吹过来，带着一点松脂的气味。',
  '她没有回答，只是把灯拨得更亮了一些。',
]

export const bookPage: DrawMotif = (sheet, random) => {
  sheet.fill(random.pick(['#fbf8f0', '#ffffff', '#f4ecd8']))
  const style = { size: 44, family: sheet.fonts.serif, colour: '#222' }
  sheet.text(`第${random.pick([...'一二三四五六七八九'])}章`, 750, 260, {
    ...style,
    size: 64,
    align: 'centre',
    weight: 700,
  })
  let y = 420
  while (y < 1900) {
    let words = '　　'
    for (let count = random.integer(3, 6); count > 0; count--) words += random.pick(SENTENCES)
    for (const line of sheet.wrap(words, 1180, style)) {
      if (y < 1940) sheet.text(line, 160, y, style)
      y += 76
    }
  }
  sheet.text(String(random.integer(3, 420)), 750, 2030, { ...style, size: 36, align: 'centre' })
}
