/** What the platform's services are asked for through the SDK; each call throws with the platform's `errCode`. */
export interface SdkServices {
  readonly openapi: {
    readonly security: {
      msgSecCheck(request: object): Promise<{ readonly result?: { readonly suggest?: string } }>;
      mediaCheckAsync(request: object): Promise<{ readonly traceId?: string }>;
    };
    readonly phonenumber: {
      getPhoneNumber(request: object): Promise<{ readonly phoneInfo?: { readonly purePhoneNumber?: string } }>;
    };
    readonly wxacode: { getUnlimited(request: object): Promise<{ readonly buffer?: Uint8Array }> };
    readonly riskControl: { getUserRiskRank(request: object): Promise<{ readonly riskRank?: number }> };
    readonly subscribeMessage: { send(request: object): Promise<unknown> };
    readonly cloudbase: { addDelayedFunctionTask(request: object): Promise<unknown> };
  };
  uploadFile(file: { readonly cloudPath: string; readonly fileContent: Buffer }): Promise<{ readonly fileID: string }>;
  getTempFileURL(files: {
    readonly fileList: readonly { readonly fileID: string; readonly maxAge: number }[];
  }): Promise<{ readonly fileList: readonly { readonly status: number; readonly tempFileURL: string }[] }>;
  deleteFile(files: { readonly fileList: readonly string[] }): Promise<unknown>;
}
