import { choosePicture } from './picture-choice.h5';

/** Stands in for WeChat's avatar button: picks a picture file; null when none was picked. */
export function chooseAvatar(): Promise<string | null> {
  return choosePicture();
}
