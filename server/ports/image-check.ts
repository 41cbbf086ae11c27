/** What a picture is for: the platform judges a face, a comment and a post by different measures. */
export type PictureUse = 'avatar' | 'answer' | 'case' | 'chain';

/** `asked`: the verdict comes later, under this trace id. `later`: nobody was asked, so ask again. */
export type ImageQuestion = { readonly status: 'asked'; readonly traceId: string } | { readonly status: 'later' };

/** The platform's picture check (`mediaCheckAsync` v2, `platform.md` §3.4) for pictures that others may see. Never throws. */
export interface ImageCheck {
  ask(picture: {
    /** Where the platform fetches it. */
    readonly url: string;
    readonly use: PictureUse;
    readonly sealedAddress: string;
  }): Promise<ImageQuestion>;
}
