/** The line between phones and cloud, which the panel can cut to show what the program does without it. */
export class Line {
  isDown = false;
}
