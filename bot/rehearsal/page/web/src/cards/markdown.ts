import { AdaptiveCard, type IMarkdownProcessingResult } from "adaptivecards";
import MarkdownIt from "markdown-it";

/** Only what Teams draws in a card: emphasis, lists and links. */
const markdown = new MarkdownIt({ html: false, breaks: false, linkify: false }).disable([
  "heading", "lheading", "table", "image", "code", "fence", "backticks", "blockquote", "hr", "reference",
]);

markdown.renderer.rules["link_open"] = (tokens, index, options, _env, self) => {
  const link = tokens[index];
  link?.attrSet("rel", "noopener noreferrer");
  link?.attrSet("target", "_blank");
  return self.renderToken(tokens, index, options);
};

export function useMarkdownInCards(): void {
  AdaptiveCard.onProcessMarkdown = (text: string, result: IMarkdownProcessingResult) => {
    // A mention is a bold name to the reader.
    const plain = text.replace(/<at>(.*?)<\/at>/g, "**$1**");
    result.outputHtml = markdown.render(plain);
    result.didProcess = true;
  };
}
