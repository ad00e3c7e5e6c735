/** What lines of programs, data and logs look like, as a table. Each pattern is tried on one line without the white space around it. */

export interface CodeLine {
  readonly id: string;
  /** Linear: anchored, without nested repetition over the same characters. */
  readonly pattern: RegExp;
  readonly reason: string;
  readonly example: readonly string[];
  /** Lines of prose that must not match. */
  readonly counter: readonly string[];
}

export const CODE_LINES: readonly CodeLine[] = [
  {
    id: 'block',
    pattern: /^[\]})]|[{;[]$|[)\]}],$|\):$/u,
    reason: 'Programs and data open and close their blocks at the edges of lines.',
    example: ['}', '});', 'function read(path) {', 'return total;', 'def read(path):', '"tags": [', '},'],
    counter: ['The council met (as planned).', '(The mayor was ill.)', 'Three ships waited: two left.'],
  },
  {
    id: 'entry',
    pattern: /^["'][^"']{1,80}["']\s{0,4}(?:[:=]|,$)/u,
    reason: 'Entries of data: a quoted key and its value, or a quoted item alone.',
    example: ['"name": "Anna Berg"', "'port': 8080,", '"Norway",'],
    counter: ['"We are ready," Anna Berg said.', '"Ships: a history" sold well.'],
  },
  {
    id: 'assignment',
    pattern:
      /^[\w.$[\]'"-]{1,80}(?:: ?[\w<>[\]]{1,40})? {0,40}(?:[-+*/|&:]?=) {0,4}\S|^(?:const|let|var|export|local) [\w$,{}[\] ]{1,80}=/u,
    reason: 'Something is given a value.',
    example: ['total = 0', 'self.count += 1', 'const path = open();', 'NAME=value', 'limit: int = 5'],
    counter: ['The sum = 5 rule was dropped.', 'local crew!!!', 'Exports grew by 5 percent.'],
  },
  {
    id: 'call',
    pattern:
      /[\w\])][.:]{0,2}\w{0,60}\((?:[^()]{0,120}[=.,"'[][^()]{0,120})?\)|\w(?:->|::|=>|==|!=|<=|>=)\w| (?:=>|->|==|===|!=|!==|&&|\|\||:=|\+=) /u,
    reason: 'Calls with their arguments, and operators that no prose has.',
    example: ['total = sum(x, y.z)', 'if (a && b)', 'items.map((x) => x.id)', 'print("Norway")', 'node->next'],
    counter: ['The Office (OFC) said so.', 'Norway and Sweden met.'],
  },
  {
    id: 'statement',
    pattern:
      /^(?:import [\w{*"'./,} ]{1,120}(?: from .{1,80})?;?|from [\w.]{1,80} import .{1,200}|#include .{1,80}|#!\/.{1,80}|@[\w.]{1,60}(?:\(.{0,80}\))?|else:|try:|finally:|pass|return(?: [\w.\[\]]{1,60})?|package [\w.]{1,80};?|(?:SELECT|INSERT|UPDATE|CREATE|DROP|ALTER) .{1,400})$/u,
    reason: 'Statements that stand alone on their line in common languages.',
    example: ['import os', 'from math import pi', '#include <stdio.h>', 'else:', '@property', 'SELECT name FROM towns'],
    counter: ['Imports from Norway fell.', 'Return of the king', 'From the harbour they import fish.'],
  },
  {
    id: 'comment',
    pattern: /^(?:\/\/|\/\*|\*\/|\* @|"""|'''|--\s.{0,200};$|<\/?[a-z][\w:-]{0,40}(?:\s[^<>]{0,400})?\/?>)/iu,
    reason: 'Comments between the lines of a program, and tags.',
    example: ['// the first one', '/* not used */', '"""', '<item id="3">', '</item>'],
    counter: ['/ Anna Berg reports from Oslo', '- Three ships waited'],
  },
  {
    id: 'setting',
    pattern: /^(?:- )?[a-z][\w.-]{0,60}:(?: ["'[{]?[\w./-]{1,60}["'\]}]?)?$|^\[[\w .:-]{1,60}\]$/u,
    reason: 'Settings: a key in small letters and a bare value, or the name of a section.',
    example: ['port: 8080', 'services:', '- name: harbour', '[database]'],
    counter: ['Note: ships had to wait for days.', 'To: Anna Berg'],
  },
  {
    id: 'row',
    pattern:
      /^[^,;|\t]{0,80}(?:,(?! |["'”’](?:\s|$)|\d{3}(?!\d))[^,;|\t]{0,80}){2,}$|^[^;|\t]{0,60}(?:(?:;(?! )|[|\t])[^;|\t]{0,60}){2,12}$/u,
    reason: 'Rows of a table: fields parted by commas without a blank, semicolons, bars or tabs.',
    example: ['12,Berg,Oslo,1961', '12,"Berg","Oslo",1961', 'name;town;year', 'a | b | c', '1,,,'],
    counter: [
      'Norway, Sweden, and Finland met.',
      'Ships waited; trains stood still; nobody paid.',
      'It cost 1,000,000 crowns.',
      '"It was," he said. "It was not," she said.',
    ],
  },
  {
    id: 'log',
    pattern:
      /^(?:\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d|\[?\w{3} {1,2}\d{1,2} \d\d:\d\d:\d\d|\d{1,3}(?:\.\d{1,3}){3} |\[?\d\d:\d\d:\d\d\]? |(?:INFO|WARN|WARNING|ERROR|DEBUG|TRACE|FATAL)\b)(?=.{0,200}(?:\b(?:INFO|WARN|WARNING|ERROR|DEBUG|TRACE|FATAL|NOTICE|GET|POST)\b|\[\d{1,9}\]:| install | status | configure ))/u,
    reason: 'Lines of a log: a time stamp or address, then a level, request or process.',
    example: [
      '2024-03-01 12:00:01 INFO started',
      'Mar  1 12:00:01 host sshd[811]: accepted',
      '10.0.0.1 - - "GET / HTTP/1.1" 200',
    ],
    counter: ['2024-03-01 12:00:01 Anna: the boat is in', '12:30 The council meets'],
  },
];
