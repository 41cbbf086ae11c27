/** A question with one or two answers, as `wx.showModal` asks it. */
export interface Question {
  readonly title?: string;
  readonly content?: string;
  readonly confirmText: string;
  readonly cancelText?: string;
  /** Set when an answer is typed; holds the placeholder. */
  readonly placeholder?: string;
}

interface Sheet {
  readonly title: string;
  readonly columns: readonly (readonly string[])[];
  /** The index chosen at first, per column. */
  readonly at: readonly number[];
}

/** What WeChat itself draws above a page: modals, action sheets, toasts, pickers. */
export class Overlay {
  private toastBox: HTMLElement | null = null;
  private loadingBox: HTMLElement | null = null;
  private toastEnds: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly layer: HTMLElement) {}

  /** The typed text when confirmed (empty without a placeholder), null when cancelled. */
  ask(question: Question): Promise<string | null> {
    const field = question.placeholder === undefined ? null : make('input', '');
    if (field !== null) field.placeholder = question.placeholder ?? '';
    const parts = [
      make('h2', question.title ?? ''),
      make('p', question.content ?? ''),
      ...(field === null ? [] : [field]),
    ];
    const answers: [string, () => string | null][] = [[question.confirmText, () => field?.value ?? '']];
    if (question.cancelText !== undefined) answers.unshift([question.cancelText, () => null]);
    return this.modal('ge-modal', parts, answers);
  }

  /** The index tapped, null when cancelled. */
  sheet(items: readonly string[], cancelText: string): Promise<number | null> {
    return this.modal<number | null>(
      'ge-sheet',
      [],
      [...items.map((item, index): [string, () => number] => [item, () => index]), [cancelText, () => null]],
    );
  }

  /** One line, for the picker of a date or a time. */
  line(options: { readonly title: string; readonly value: string }): Promise<string | null> {
    const field = make('input', '');
    field.value = options.value;
    field.className = 'ge-picker-line';
    return this.modal(
      'ge-sheet ge-picker',
      [make('h2', options.title), field],
      [
        ['取消', () => null],
        ['确定', () => field.value],
      ],
    );
  }

  /** The index chosen in every column, null when cancelled. */
  columns(sheet: Sheet): Promise<number[] | null> {
    const at = sheet.columns.map((_, column) => sheet.at[column] ?? 0);
    const lists = sheet.columns.map((labels, column) => {
      const list = make('div', '');
      list.className = 'ge-picker-column';
      const options = labels.map((label) => make('button', label));
      const mark = (): void => {
        options.forEach((option, index) => {
          option.setAttribute('aria-selected', String(index === at[column]));
        });
      };
      options.forEach((option, index) => {
        option.addEventListener('click', () => {
          at[column] = index;
          mark();
        });
      });
      mark();
      list.append(...options);
      return list;
    });
    return this.modal<number[] | null>(
      'ge-sheet ge-picker',
      [make('h2', sheet.title), ...lists],
      [
        ['取消', () => null],
        ['确定', () => at],
      ],
    );
  }

  toast(text: string, forMs: number): void {
    this.endToast();
    this.toastBox = this.show('ge-toast', [make('p', text)]);
    this.toastEnds = setTimeout(() => {
      this.endToast();
    }, forMs);
  }

  endToast(): void {
    clearTimeout(this.toastEnds);
    this.toastBox?.remove();
    this.toastBox = null;
  }

  loading(text: string): void {
    this.endLoading();
    this.loadingBox = this.show('ge-toast ge-loading', [make('p', text)]);
  }

  endLoading(): void {
    this.loadingBox?.remove();
    this.loadingBox = null;
  }

  private modal<T>(
    className: string,
    parts: readonly HTMLElement[],
    answers: readonly [string, () => T][],
  ): Promise<T> {
    return new Promise((resolve) => {
      const box = this.show(`ge-blocking ${className}`, parts);
      for (const [text, answer] of answers) {
        const button = make('button', text);
        button.addEventListener('click', () => {
          box.remove();
          resolve(answer());
        });
        box.append(button);
      }
    });
  }

  private show(className: string, parts: readonly HTMLElement[]): HTMLElement {
    const box = make('div', '');
    box.className = className;
    box.append(...parts.filter((part) => (part.tagName !== 'H2' && part.tagName !== 'P') || part.textContent !== ''));
    this.layer.append(box);
    return box;
  }
}

function make<K extends keyof HTMLElementTagNameMap>(tag: K, text: string): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
}
