export * from '../zh-CN/failures'
