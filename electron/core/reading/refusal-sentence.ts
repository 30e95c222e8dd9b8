import type { Refusal } from './reader-port'

const SENTENCES: Record<Refusal['code'], (name: string, detail: Refusal['detail']) => string> = {
  'empty-file': (name) => `“${name}”是空文件（0 字节）。请从手机或相机重新发送原图。`,
  'not-a-picture': (name) =>
    `“${name}”不是图片或 PDF，没有读取。请换成 JPG、PNG、HEIC、WebP、TIFF、BMP、GIF 或 PDF。`,
  'program-file': (name) => `“${name}”其实是一个程序，没有读取。请确认文件来源。`,
  'too-large': (name, { megabytes, limit }) =>
    `“${name}”${megabytes ? `有 ${megabytes} MB` : '太大'}，超出能处理的范围${limit ? `（${limit} MB）` : ''}。请缩小后再试。`,
  'too-many-pixels': (name, { megapixels }) =>
    `“${name}”${megapixels ? `有 ${megapixels} 百万像素` : '像素太多'}，超出能处理的范围。请缩小到长边 10000 像素以内。`,
  damaged: (name) => `“${name}”打不开，文件可能没有传完整。请重新拍照或再传一次。`,
  'password-protected': (name) => `“${name}”有密码。请去掉密码，或截图后再放进来。`,
  'unsupported-format': (name, { format }) =>
    `“${name}”${format ? `是 ${format} 格式，` : '的格式'}现在还读不了。请另存为 JPG 或 PNG。`,
  'too-many-pages': (name, { pages, limit }) =>
    `“${name}”${pages ? `有 ${pages} 页` : '页数太多'}，超出能处理的范围${limit ? `（${limit} 页）` : ''}。请只留下证件所在的几页。`,
  'timed-out': (name) => `“${name}”读得太久，已停下。请换一张清楚、小一些的图片。`,
  'reader-crashed': (name) => `读“${name}”时识别程序中断了，已重新启动。可以再试一次，或换一张图片。`,
  'reader-data': (name) => `“${name}”没有读：识别数据缺失或损坏。请重新安装软件；其他功能照常可用。`,
  'cannot-open': (name) => `打不开“${name}”：文件不存在，或没有读取权限。`,
  cancelled: (name) => `已停止读取“${name}”。`,
}

/** One whole sentence for the person: what happened to which file, and what to do. */
export const refusalSentence = (name: string, { code, detail }: Refusal): string =>
  SENTENCES[code](name, detail)
