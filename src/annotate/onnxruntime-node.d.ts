/** The part of onnxruntime-node that is used here: the pinned release ships no declarations. */
declare module 'onnxruntime-node' {
  export class Tensor {
    constructor(type: 'int32', data: Int32Array, dims: readonly number[]);
    readonly data: Float32Array | Uint8Array | Int32Array;
    readonly dims: readonly number[];
  }

  export interface SessionOptions {
    intraOpNumThreads?: number;
    interOpNumThreads?: number;
    enableMemPattern?: boolean;
    executionMode?: 'sequential' | 'parallel';
    /** 0 verbose … 4 fatal. */
    logSeverityLevel?: number;
  }

  export class InferenceSession {
    private constructor();
    static create(model: Uint8Array, options?: SessionOptions): Promise<InferenceSession>;
    run(
      feeds: Readonly<Record<string, Tensor>>,
      fetches?: readonly string[],
    ): Promise<Readonly<Record<string, Tensor>>>;
  }
}
