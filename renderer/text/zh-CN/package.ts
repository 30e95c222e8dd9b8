import {
  copyReasonsInWords,
  liveInWords,
  lostInWords,
  unfitInWords,
} from '../../../electron/core/packaging/copy-words'

/** Pictures on their way into the package, and the check of a package. */
export const packageText = {
  picturesTitle: '图片',
  fit: (provider: string) => `按${provider}的上传限制做好副本`,
  fitWords: '原件不动，一起放进“原件”文件夹；副本做好后会再读一遍，值不一样会告诉你。',
  fitNone: (provider: string) => `图片都在${provider}的上传限制内，原样放入。`,
  flatten: '把证件从照片里裁出来、拉正',
  watermark: '加水印',
  watermarkWords: (words: string) => `只写在没有字的地方：“${words}”`,
  watermarkRefused: (provider: string) => `${provider}不收加水印的图片。`,
  watermarkUnknown: (provider: string) => `没有查到${provider}收不收水印，所以不加。`,
  live: liveInWords,
  copy: (reasons: string) => `将${reasons}`,
  copyReasons: copyReasonsInWords,
  lost: (name: string, fields: readonly string[]) => `“${name}”：${lostInWords(fields)}`,
  unfit: unfitInWords,
  cover: {
    button: '遮盖',
    done: '遮盖完成',
    words: '在图上拖出要遮住的地方。原图不变，放进材料包的只有遮过的副本；盖住的内容也不进检查报告。',
    field: '遮住选中的项目',
    remove: (n: number) => `去掉第 ${n} 处遮盖`,
    count: (n: number) => `遮盖 ${n} 处`,
    added: '已遮盖。',
    changed: '遮盖已改。',
  },
  asFolder: '写成文件夹，不压成 zip',
  verifyPassword: '材料包的密码',
  verifyWithPassword: '用密码校验',
}
