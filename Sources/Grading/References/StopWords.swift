// SPDX-License-Identifier: GPL-3.0-or-later

/// English words that carry no content of their own: articles, pronouns, auxiliaries, conjunctions.
/// What compares or counts (more, only, both, all) is not among them.
enum StopWords {
  static let english = """
    a an the of to in on at by for with from as into onto and or but then than so because that this \
    these those there here it its he she they them him his her their we you i me my your our us is \
    are was were be been being am do does did done have has had having will would can could should \
    may might must shall which who whom whose what when where how why also such s t d ll re ve m if \
    while about upon not no nor never without etc eg ie e g please
    """
}
