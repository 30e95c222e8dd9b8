import type { RefusalCode } from '../../../electron/core/reading/refusal'
import type { RefusalSentence } from '../refusals'

export const REFUSALS: Record<RefusalCode, RefusalSentence> = {
  'empty-file': (name) => `“${name}”是空文件（0 字节）。请从手机重新发送原图。`,
  'not-a-picture': (name) => `“${name}”不是图片或 PDF，没有加入。请拖入证件的照片、扫描件或 PDF。`,
  'program-file': (name) => `“${name}”其实是一个程序，没有加入。请确认文件来源。`,
  'too-large': (name, { megabytes }) =>
    `“${name}”${megabytes ? `有 ${megabytes} MB` : '太大'}，超过 100 MB，没有加入。请缩小后再放进来。`,
  'too-many-pixels': (name, { megapixels }) =>
    `“${name}”${megapixels ? `有 ${megapixels} 百万像素` : '像素太多'}，超出能处理的范围。请缩小到长边 10000 像素以内。`,
  damaged: (name) => `“${name}”打不开，文件可能没有传完整。请重新拍照或再传一次；其他材料不受影响。`,
  'password-protected': (name) => `“${name}”有密码。请去掉密码，或截图后粘贴进来。`,
  'unsupported-format': (name, { format }) =>
    `“${name}”${format ? `是${format}，这种` : '的'}格式还不能读。请另存为 JPG、PNG 或 PDF 再放进来。`,
  'too-many-pages': (name, { pages }) =>
    `“${name}”${pages ? `有 ${pages} 页` : '页数太多'}，超出能处理的范围。请只留下证件那几页。`,
  'timed-out': (name) => `“${name}”读得太久，已经停下。可以缩小图片再试，或看着原图手工填写。`,
  'reader-crashed': (name) => `读“${name}”时出了问题，是软件的错。草稿没有受影响，可以再试一次。`,
  'reader-data': (name) =>
    `“${name}”没有读：软件自带的识别数据缺失或损坏。请重新安装软件；草稿不受影响，也可以看着原图手工填写。`,
  'cannot-open': (name) => `“${name}”打不开。请确认文件还在原处，再放一次。`,
  cancelled: (name) => `“${name}”没有读完，随时可以继续。`,
}
