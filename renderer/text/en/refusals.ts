export * from '../zh-CN/refusals'
