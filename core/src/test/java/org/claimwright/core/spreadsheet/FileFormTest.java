package org.claimwright.core.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.claimwright.core.problem.Problem;
import org.claimwright.core.problem.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a file is shows in its first bytes; its name is not believed. */
class FileFormTest {
    private static final byte[] TABLE = "Line;Work, amount\n001;1".getBytes(StandardCharsets.UTF_8);

    @ParameterizedTest
    @ValueSource(strings = {"may.csv", "may.txt", "may", "xlsx", "may.xlsx.csv"})
    void a_text_is_a_table_under_any_name_of_a_text(String name) {
        assertThat(Tables.read(name, TABLE)).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"may.xlsx", "MAY.XLSX", "may.xls", "may.xlsm", "may.ods"})
    void a_text_that_is_named_as_a_workbook_is_told_to_be_none(String name) {
        refuses(Problem.FILE_NOT_A_WORKBOOK, name, TABLE);
    }

    @Test
    void a_file_without_anything_is_told_to_be_empty_whatever_its_name() {
        refuses(Problem.FILE_EMPTY, "may.xlsx", new byte[0]);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%PDF-1.7\n1 0 obj", "{\\rtf1\\ansi Line}"})
    void papers_are_no_tables(String content) {
        refuses(Problem.FILE_NOT_A_TABLE, "may.csv", content.getBytes(StandardCharsets.US_ASCII));
        refuses(Problem.FILE_NOT_A_TABLE, "may.xlsx", content.getBytes(StandardCharsets.US_ASCII));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<html><table>", " \r\n<!DOCTYPE html>", "<?xml version=\"1.0\"?><Workbook>", "<table><tr>"})
    void pages_that_other_programs_call_workbooks_are_to_be_saved_anew(String content) {
        refuses(Problem.FILE_OF_OTHER_FORM, "may.xls", content.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_pack_that_is_empty_or_broken_off_is_no_table() {
        refuses(Problem.FILE_NOT_A_TABLE, "may.xlsx", new byte[] {'P', 'K', 5, 6, 0, 0, 0, 0});
        refuses(Problem.FILE_DAMAGED, "may.csv", new byte[] {'P', 'K', 3, 4, 20, 0});
    }

    private static void refuses(Problem problem, String name, byte[] content) {
        assertThat(Refused.by(() -> Tables.read(name, content))).containsExactly(problem.name());
    }
}
