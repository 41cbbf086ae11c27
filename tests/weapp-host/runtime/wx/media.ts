import type { Observations } from '../observations';
import type { PhoneState } from '../phone-state';
import { keepFile, readFile, removeFile, SAMPLE_DOCUMENT, SAMPLE_PICTURE, writeFile } from '../temporary-files';
import { ApiFailure, asyncApi, asyncApis, textOption, type ApiOptions } from './async-api';

/** Camera, album, files and documents. A person who picks a picture gets the sample one. */
export function mediaApis(state: PhoneState, observations: Observations) {
  const happened =
    (api: string) =>
    (options: ApiOptions): void => {
      // JSON leaves the callbacks out.
      observations.happened(api, JSON.parse(JSON.stringify(options)));
    };
  const picture = () => keepFile(SAMPLE_PICTURE, 'png');
  return {
    ...asyncApis({
      scanCode: () => {
        const result = state.scans.shift();
        if (result === undefined) throw new ApiFailure('cancel');
        return { result, scanType: 'QR_CODE', charSet: 'utf-8', path: '', rawData: '' };
      },
      chooseMedia: () => {
        const tempFilePath = picture();
        return { type: 'image', tempFiles: [{ tempFilePath, size: 128, fileType: 'image', width: 8, height: 8 }] };
      },
      chooseMessageFile: () => {
        const { name, base64 } = SAMPLE_DOCUMENT;
        const path = keepFile(SAMPLE_DOCUMENT, 'pdf');
        return { tempFiles: [{ path, name, size: atob(base64).length, type: 'file', time: 0 }] };
      },
      chooseImage: () => {
        const path = picture();
        return { tempFilePaths: [path], tempFiles: [{ path, size: 128 }] };
      },
      compressImage: (options) => ({ tempFilePath: textOption(options, 'src') }),
      getImageInfo: (options) => ({
        path: textOption(options, 'src'),
        width: 8,
        height: 8,
        type: 'png',
        orientation: 'up',
      }),
      previewImage: happened('previewImage'),
      openDocument: happened('openDocument'),
      shareFileMessage: happened('shareFileMessage'),
      saveImageToPhotosAlbum: happened('saveImageToPhotosAlbum'),
      showShareImageMenu: happened('showShareImageMenu'),
      canvasToTempFilePath: (options) => ({ tempFilePath: keepFile(drawnOn(options['canvas']), 'png') }),
    }),
    getFileSystemManager: fileSystemManager,
  };
}

function drawnOn(canvas: unknown) {
  const url = canvas instanceof HTMLCanvasElement ? canvas.toDataURL('image/png') : '';
  return { type: 'image/png', base64: url.split(',')[1] ?? '' };
}

function fileSystemManager() {
  const write = (path: string, data: unknown, encoding: unknown): void => {
    writeFile(path, { type: 'application/octet-stream', base64: toBase64(data, encoding) });
  };
  const read = (path: string, encoding: unknown): unknown => {
    const file = readFile(path);
    if (file === undefined) throw new ApiFailure(`no such file or directory, open "${path}"`);
    return fromBase64(file.base64, encoding);
  };
  return {
    writeFileSync: write,
    readFileSync: read,
    unlinkSync: (path: string) => void removeFile(path),
    accessSync: (path: string) => void read(path, 'base64'),
    writeFile: asyncApi('writeFile', (options) => {
      write(textOption(options, 'filePath'), options['data'], options['encoding']);
    }),
    readFile: asyncApi('readFile', (options) => ({ data: read(textOption(options, 'filePath'), options['encoding']) })),
    unlink: asyncApi('unlink', (options) => void removeFile(textOption(options, 'filePath'))),
    access: asyncApi('access', (options) => void read(textOption(options, 'path'), 'base64')),
  };
}

function toBase64(data: unknown, encoding: unknown): string {
  if (typeof data === 'string') return encoding === 'base64' ? data : bytesToBase64(new TextEncoder().encode(data));
  return bytesToBase64(data instanceof ArrayBuffer ? new Uint8Array(data) : new Uint8Array());
}

function bytesToBase64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

function fromBase64(base64: string, encoding: unknown): unknown {
  if (encoding === 'base64') return base64;
  const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
  return encoding === 'utf8' || encoding === 'utf-8' ? new TextDecoder().decode(bytes) : bytes.buffer;
}
