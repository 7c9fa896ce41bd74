export { createEncoder, type ReaderLabels, type Runtime } from './create-encoder.ts'
export { loadEncoder, weightsFolder } from './load-encoder.ts'
export { SHAPES, shapeOf } from './word-shape.ts'
