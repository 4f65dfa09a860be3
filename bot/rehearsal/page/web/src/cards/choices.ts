import { ChoiceSetInput } from "adaptivecards";

/**
 * A question with its choices laid out. The renderer puts the question in the name of the first choice alone; here it
 * names the group, as a screen reader expects, and each choice is called what stands next to it.
 */
export class Choices extends ChoiceSetInput {
  protected override updateInputControlAriaLabelledBy(): void {
    super.updateInputControlAriaLabelledBy();
    const group = this.renderedInputControlElement;
    if (!group || (this.style !== "expanded" && !this.isMultiSelect)) return;
    group.setAttribute("role", this.isMultiSelect ? "group" : "radiogroup");
    group.setAttribute("aria-labelledby", this.getAllLabelIds().join(" "));
    for (const choice of group.querySelectorAll("input")) choice.removeAttribute("aria-labelledby");
  }
}
