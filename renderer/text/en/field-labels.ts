export * from '../zh-CN/field-labels'
